// Nothing that somebody typed is lost: not when their session ended, not when the bank said no, not when the line dropped.
// What a form sent is kept in this tab alone, until a page says that it arrived.
(() => {
  const SENT = 'draad.sent';
  const note = document.querySelector('[data-lost]');
  const read = () => { try { return JSON.parse(sessionStorage.getItem(SENT)); } catch { return null; } };
  const write = (sent) => { try { sessionStorage.setItem(SENT, JSON.stringify(sent)); } catch { /* a full or closed store keeps nothing */ } };
  const forget = () => { try { sessionStorage.removeItem(SENT); } catch { /* nothing was kept */ } };
  const tell = (text, href) => {
    if (!note) return;
    note.textContent = '';
    note.append(text);
    if (href) {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = note.dataset.back;
      note.append(' ', link);
    }
    note.hidden = false;
  };

  const fill = (sent) => {
    const form = [...document.querySelectorAll('form[data-keep]')].find((each) => each.getAttribute('action') === sent.action);
    if (!form) return;
    sent.fields.forEach(([name, value]) => {
      const field = form.elements.namedItem(name);
      if (field instanceof RadioNodeList) field.value = value;
      else if (field?.type === 'checkbox') field.checked = true;
      else if (field && field.type !== 'hidden') field.value = value;
    });
    form.closest('details')?.setAttribute('open', '');
  };

  const sent = read();
  const page = location.pathname + location.search;
  const problem = document.querySelector('[data-problem]');
  const isHere = () => sent.page === page || sent.page.split('?')[0] === location.pathname;
  if (sent && location.pathname.endsWith('/sign-in')) write({ ...sent, lost: true });
  else if (sent && (sent.lost || problem || document.querySelector('.messages [role=alert]'))) {
    if (isHere() && !problem) { fill(sent); forget(); }
    else {
      write({ ...sent, lost: true });
      tell(note?.dataset.kept ?? '', sent.page);
    }
  } else if (sent) forget();

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented) return;
    if (form.matches('[data-keep]')) {
      const fields = [...new FormData(form)].filter(([name, value]) => name !== '_csrf' && typeof value === 'string');
      write({ page, action: form.getAttribute('action'), fields });
    }
    if (!navigator.onLine) {
      event.preventDefault();
      setTimeout(() => { if (event.submitter) event.submitter.disabled = false; }, 10);
      tell(note?.dataset.offline ?? '');
      return;
    }
    setTimeout(() => { if (document.visibilityState === 'visible') tell(note?.dataset.slow ?? ''); }, 4000);
  });
  window.addEventListener('offline', () => tell(note?.dataset.offline ?? ''));
  window.addEventListener('online', () => { if (note) note.hidden = true; });
  // A live page whose stream was refused belongs to a session that has ended.
  document.addEventListener('draad:signed-out', () => tell(note?.dataset.signedOut ?? '', location.href));
})();
