// Says on an open case page that something happened, without moving what somebody is reading or losing what they typed.
(() => {
  const page = document.querySelector('[data-case][data-live]');
  if (!page || !window.EventSource) return;
  const bar = page.querySelector('.casefile-news');
  const words = page.querySelector('[data-news]');
  const news = [];

  const kinds = [
    'case-paused', 'case-resumed', 'case-withdrawn', 'case-completed', 'step-completed', 'intermediate-product-made', 'note-written',
    'document-received', 'extra-step-asked', 'agreement-made', 'agreement-kept', 'agreement-broken', 'question-asked', 'question-answered',
    'refusal-registered', 'refusal-withdrawn', 'action-executed', 'action-refused', 'mail-sent', 'mail-returned', 'interaction-recorded', 'gesture-given', 'work-passed-on',
    'hand-over-asked', 'hand-over-accepted', 'hand-over-declined', 'hand-over-withdrawn',
  ];
  const stream = new EventSource(`${page.dataset.live}?after=${page.dataset.last}`);
  kinds.forEach((kind) => stream.addEventListener(kind, (event) => {
    const entry = JSON.parse(event.data);
    if (entry.caseReference !== page.dataset.case) return;
    news.push(entry.title);
    words.textContent = news.slice(-3).join(' · ');
    bar.hidden = false;
  }));
  window.addEventListener('pagehide', () => stream.close());
})();

// Says at each open step who fills it in at this moment, in whatever channel; a minute after their last letter it stops.
(() => {
  const page = document.querySelector('[data-drafts]');
  if (!page || !window.EventSource || !page.querySelector('[data-filling]')) return;
  const A_MOMENT = 60_000;
  const timers = new Map();
  const stream = new EventSource(page.dataset.drafts);

  stream.addEventListener('draft', (event) => {
    const filling = JSON.parse(event.data);
    const line = page.querySelector(`[data-filling="${filling.step}"]`);
    if (!line) return;
    const answers = page.querySelector(`[data-answers="${filling.step}"]`);
    if (answers && filling.answers > 0)
      answers.textContent = filling.answers === 1 ? answers.dataset.one : answers.dataset.many.replace('{n}', filling.answers);
    clearTimeout(timers.get(filling.step));
    line.textContent = filling.now ? line.dataset.now.replace('{name}', filling.by) : '';
    if (filling.now) timers.set(filling.step, setTimeout(() => { line.textContent = ''; }, A_MOMENT));
  });
  stream.addEventListener('closed', (event) => {
    const line = page.querySelector(`[data-filling="${JSON.parse(event.data).step}"]`);
    if (line) line.textContent = '';
  });
  window.addEventListener('pagehide', () => stream.close());
})();
