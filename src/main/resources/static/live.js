// Pages that stay open follow what happens elsewhere. Nothing moves under somebody's hands: what is new waits for a click
// while they read or type. Without script a page is as fresh as its last load.
(() => {
  const reading = (list) => list.contains(document.activeElement) || list.getBoundingClientRect().top < 0;

  // The browser tries again by itself while the line is down; it stops when it was told no.
  const refused = (stream) => {
    if (stream.readyState === EventSource.CLOSED) document.dispatchEvent(new Event('draad:signed-out'));
  };

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
    stream.onerror = () => refused(stream);
    window.addEventListener('pagehide', () => stream.close());
  };

  document.querySelectorAll('[data-live-timeline]').forEach(follow);
})();

// The work list: rows change where they stand, what went stays to be seen as gone, and what is new waits for a click.
(() => {
  const list = document.querySelector('[data-live-list]');
  if (!list) return;
  const button = list.querySelector('[data-show-new]');
  const rowsOf = (root) => [...root.querySelectorAll('tr[data-row]')];
  let latest;

  const ticked = (row) => row.querySelector('input[type=checkbox]')?.checked;
  const replace = (row, fresh) => {
    if (row.contains(document.activeElement) && document.activeElement !== row) return;
    const was = { ticked: ticked(row), focused: document.activeElement === row };
    row.replaceWith(fresh);
    const box = fresh.querySelector('input[type=checkbox]:enabled');
    if (box && was.ticked) box.checked = true;
    if (was.focused) fresh.focus();
  };
  const leave = (row) => {
    if (row.classList.contains('gone')) return;
    row.classList.add('gone');
    row.querySelectorAll('button, input').forEach((control) => { control.disabled = true; control.dataset.disabled = 'yes'; });
    const note = document.createElement('p');
    note.className = 'badge badge--quiet';
    note.textContent = list.dataset.gone;
    row.querySelector('td:nth-child(2) > div')?.append(note);
  };

  const take = (part) => {
    const now = new Map(rowsOf(part).map((row) => [row.id, row]));
    const here = rowsOf(list);
    here.forEach((row) => {
      const fresh = now.get(row.id);
      if (!fresh) leave(row);
      else if (fresh.dataset.version !== row.dataset.version || fresh.dataset.mark !== row.dataset.mark) {
        replace(row, fresh.cloneNode(true));
      }
    });
    const known = new Set(here.map((row) => row.id));
    const more = [...now.keys()].filter((id) => !known.has(id)).length;
    button.hidden = !more;
    if (more) button.textContent = more === 1 ? list.dataset.one : list.dataset.many.replace('{n}', more);
    const filters = document.querySelector('[data-filters]');
    if (filters && !filters.contains(document.activeElement)) filters.replaceWith(part.querySelector('[data-filters]').cloneNode(true));
    latest = part;
  };

  const read = async () => {
    const answer = await fetch(`${list.dataset.part}${location.search}`, { headers: { Accept: 'text/html' } });
    if (!answer.ok || answer.redirected) return;
    const part = document.createElement('template');
    part.innerHTML = await answer.text();
    take(part.content);
  };

  button.addEventListener('click', () => {
    const chosen = new Set(rowsOf(list).filter(ticked).map((row) => row.id));
    const known = new Set(rowsOf(list).map((row) => row.id));
    list.querySelector('[data-empty]')?.remove();
    const table = latest.querySelector('table').cloneNode(true);
    list.querySelector('table').replaceWith(table);
    rowsOf(table).forEach((row) => {
      const box = row.querySelector('input[type=checkbox]:enabled');
      if (box && chosen.has(row.id)) box.checked = true;
    });
    button.hidden = true;
    rowsOf(table).find((row) => !known.has(row.id))?.focus();
  });

  const stream = new EventSource(list.dataset.stream);
  stream.onmessage = read;
  // The browser tries again by itself while the line is down; it stops when it was told no.
  stream.onerror = () => {
    if (stream.readyState === EventSource.CLOSED) document.dispatchEvent(new Event('draad:signed-out'));
  };
  window.addEventListener('pagehide', () => stream.close());
})();
