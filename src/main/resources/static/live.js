// Pages that stay open follow what happens elsewhere. Nothing moves under somebody's hands: what is new waits for a click
// while they read or type. Without script a page is as fresh as its last load.
(() => {
  const reading = (list) => list.contains(document.activeElement) || list.getBoundingClientRect().top < 0;

  const follow = (section) => {
    const list = section.querySelector('[data-entries]');
    const button = section.querySelector('[data-show-new]');
    const filter = new URLSearchParams(location.search);
    if (filter.has('cursor')) return;
    let after = Number(section.dataset.after);
    let asked = 0;
    let waiting = [];

    const show = () => {
      waiting.reverse().forEach((entry) => { entry.classList.add('fresh'); list.prepend(entry); });
      waiting = [];
      button.hidden = true;
      section.querySelector('[data-empty]')?.remove();
    };
    button.addEventListener('click', () => {
      const first = waiting[0];
      show();
      first.tabIndex = -1;
      first.focus();
    });

    const fetchNew = async () => {
      filter.set('after', after);
      const answer = await fetch(`${section.dataset.part}?${filter}`, { headers: { Accept: 'text/html' } });
      if (!answer.ok || answer.redirected) return;
      const part = document.createElement('template');
      part.innerHTML = await answer.text();
      const fresh = [...part.content.querySelectorAll('li[id]')]
        .filter((entry) => !document.getElementById(entry.id) && !waiting.some((known) => known.id === entry.id));
      after = Math.max(after, asked);
      waiting = [...fresh, ...waiting];
      if (!waiting.length) return;
      if (!reading(list)) { show(); return; }
      button.textContent = waiting.length === 1
        ? button.dataset.one : button.dataset.many.replace('{n}', waiting.length);
      button.hidden = false;
    };

    let timer;
    const stream = new EventSource(`${section.dataset.stream}?after=${after}&named=false`);
    stream.onmessage = (event) => {
      asked = Number(event.lastEventId);
      clearTimeout(timer);
      timer = setTimeout(fetchNew, 60);
    };
    window.addEventListener('pagehide', () => stream.close());
  };

  document.querySelectorAll('[data-live-timeline]').forEach(follow);
})();
