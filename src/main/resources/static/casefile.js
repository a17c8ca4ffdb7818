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
