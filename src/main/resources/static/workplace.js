// An employee's day without a mouse. Each key does what a link or button on the page does; without script these are still there.
(() => {
  const rows = () => [...document.querySelectorAll('tr[data-row]')];
  const here = () => document.activeElement?.closest('tr[data-row]');

  const step = (by) => {
    const all = rows();
    if (!all.length) return;
    const at = all.indexOf(here());
    const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  const send = (form) => form?.requestSubmit();

  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: () => send(document.querySelector('form[data-next]')),
    c: () => send(here()?.querySelector('form[data-claim]')),
    x: () => here()?.querySelector('input[type=checkbox]:enabled')?.click(),
    '/': () => document.querySelector('main input[type=search], header input[type=search]')?.focus(),
    '?': () => document.getElementById('keys')?.showModal(),
    Enter: () => (here()?.querySelector('a.title') ?? here()?.querySelector('a'))?.click(),
  };

  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return;
    const typing = event.target.closest('input, select, textarea, [contenteditable]');
    if (typing && event.key === 'Escape') { typing.blur(); return; }
    if (typing && typing.type !== 'checkbox') return;
    if (event.key === 'Enter' && event.target !== here()) return;
    const key = keys[event.key];
    if (!key) return;
    event.preventDefault();
    key();
  });
})();
