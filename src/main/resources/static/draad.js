// What every page gets beside plain HTML; each page works without it.
document.addEventListener('htmx:configRequest', (event) => {
  const csrf = document.querySelector('meta[name="csrf"]');
  if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
});

// Nobody sends a form twice by a double click; the button comes back when the page does.
document.addEventListener('submit', (event) => {
  const button = event.submitter;
  if (!button || event.defaultPrevented) return;
  setTimeout(() => { button.disabled = true; }, 0);
});
window.addEventListener('pageshow', () => {
  document.querySelectorAll('button:disabled[type="submit"], form button:disabled:not([data-disabled])')
    .forEach((button) => { button.disabled = false; });
});
