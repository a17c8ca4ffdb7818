// A step's form as its designer sees it, saved field by field while somebody types, together with whoever else is at it. The page
// has the same form as plain HTML for who has no script; both are made from one .form file and checked by it on the server.
import { Form } from '@bpmn-io/form-js-viewer';
import { Draft, call, same } from './draft.js';
import { ours, written } from './fields.js';

const STILL_TYPING = 8000;

async function show(page) {
  const { form: source, data, draft, labels, me, words, zone } = JSON.parse(document.getElementById('step-screen').textContent);
  const say = (name, ...filled) => filled.reduce((text, value, at) => text.replace(`{${at}}`, value), words[name]);
  const who = (name) => words[`client.${name}`] ?? name;
  const part = (name) => page.querySelector(`[data-${name}]`);
  belowThePagesOwn(source);
  const fields = questions(source);
  const touched = new Set();
  let mistakes = [];

  const form = new Form({ container: part('form'), additionalModules: [ours] });
  await form.importSchema(source, data);
  const shown = () => form._getState().data;

  const told = {
    saving: () => { part('state').textContent = say('saving'); },
    saved: () => { part('state').textContent = say('saved'); },
    offline: () => { part('state').textContent = say('offline'); },
    mistakes: (found) => { mistakes = found; mark(); },
    taken: (values) => form._setState({ data: { ...shown(), ...values } }),
    others: (news) => tellOfOthers(news),
    conflict: () => showConflicts(),
    closed: () => stop(say('closed'), [link(say('to-case'), page.dataset.case)]),
    signedOut: () => stop(say('signed-out'), [link(say('sign-in'), location.pathname)]),
    refused: (why) => stop(say('refused', why), []),
  };
  const held = new Draft({ url: `${page.dataset.step}`, me, draft, data, tell: (what, ...rest) => told[what](...rest) });

  // What a form fills in by itself is nobody's answer yet.
  Object.entries(shown()).forEach(([field, value]) => { if (!(field in held.known)) held.known[field] = value; });

  form.on('changed', () => {
    for (const [field, value] of Object.entries(shown())) {
      if (!fields.has(field) || same(value, held.mine.has(field) ? held.mine.get(field) : held.known[field])) continue;
      held.change(field, value);
    }
  });
  form.on('formField.blur', ({ formField }) => { touched.add(formField.key); mark(); });

  function mark(all = false) {
    const errors = {};
    mistakes.filter(({ field }) => all || touched.has(top(field))).forEach(({ field, message }) => {
      const id = fields.get(top(field))?.id;
      if (id) (errors[id] ??= []).push(message);
    });
    form._setState({ errors });
  }

  function tellOfOthers(news) {
    fillList();
    if (!news.length) return;
    const last = news.reduce((one, other) => (other.version > one.version ? other : one));
    part('others').textContent = say('typing', who(last.by), labels[last.field] ?? last.field);
    clearTimeout(tellOfOthers.timer);
    tellOfOthers.timer = setTimeout(() => { part('others').textContent = say('filled', who(last.by), labels[last.field] ?? last.field); }, STILL_TYPING);
  }

  function fillList() {
    const list = document.querySelector('[data-filled]');
    if (!list || !held.entries.length) return;
    const time = new Intl.DateTimeFormat(document.documentElement.lang, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', timeZone: zone });
    list.replaceChildren(...held.entries.map((entry) => {
      const line = make('li', `${labels[entry.field] ?? entry.field} `);
      line.append(make('span', `${who(entry.by)} · ${words[`channel.${entry.in}`] ?? entry.in} · ${time.format(new Date(entry.at)).replace(',', '')}`, 'small muted'));
      return line;
    }));
  }

  function showConflicts() {
    const box = part('conflicts');
    box.hidden = !held.conflicts.size;
    box.replaceChildren(...[...held.conflicts].map(([field, theirs]) => {
      const by = who(held.entries.find((entry) => entry.field === field)?.by ?? '?');
      const line = make('div', '', 'step-conflict');
      line.append(
        make('p', say('conflict', by, labels[field] ?? field)),
        make('p', `${say('mine', inWords(field, held.mine.get(field)))} · ${say('theirs', by, inWords(field, theirs))}`, 'small'),
        button(say('keep-mine'), () => held.settle(field, true)), ' ', button(say('take-theirs'), () => held.settle(field, false), 'quiet'));
      return line;
    }));
  }

  function inWords(field, value) {
    if (value === null || value === undefined) return say('empty');
    const question = fields.get(field);
    const chosen = (Array.isArray(value) ? value : [value]).map((one) => question?.values?.find((option) => option.value === one)?.label ?? one);
    return question?.type === 'number' ? written(value, question) : chosen.join(', ');
  }

  function stop(text, actions) {
    const box = part('stop');
    box.replaceChildren(make('p', text), ...actions);
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
  }

  async function complete() {
    part('stop').hidden = true;
    await held.save();
    if (held.ended || held.conflicts.size) return;
    const answers = form._getSubmitData();
    const known = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== null && value !== undefined && value !== ''));
    let answer;
    try {
      answer = await call(`${page.dataset.step}/completion`, 'POST', { data: known }, { 'Idempotency-Key': crypto.randomUUID?.() ?? String(Math.random()) });
    } catch {
      told.offline();
      return;
    }
    if (answer.ok) { location.assign(page.dataset.case); return; }
    if (answer.status === 401) { told.signedOut(); return; }
    const problem = await answer.json().catch(() => ({}));
    if (problem.errors?.length) { mistakes = problem.errors; mark(true); stop(say('mend'), []); toFirstMistake(); }
    else if (answer.status === 409) held.close();
    else stop(say('refused', problem.detail ?? problem.title ?? ''), []);
  }

  function toFirstMistake() {
    requestAnimationFrame(() => page.querySelector('.fjs-has-errors :is(input, select, textarea)')?.focus());
  }

  part('complete').addEventListener('click', () => complete());
  part('later').addEventListener('click', (event) => {
    if (!held.waiting().length) return;
    event.preventDefault();
    held.save().then(() => location.assign(event.target.href));
  });
  window.addEventListener('online', () => held.save());

  const kept = held.keptHere().filter(([field]) => fields.has(field));
  if (kept.length) {
    form._setState({ data: { ...shown(), ...Object.fromEntries(kept) } });
    kept.forEach(([field, value]) => held.change(field, value));
    part('state').textContent = say('restored');
  }

  let leaving = false;
  const stream = new EventSource(`${page.dataset.step}/draft/stream`);
  stream.addEventListener('draft', (event) => held.hear(JSON.parse(event.data)));
  stream.addEventListener('closed', () => { stream.close(); if (!held.ended && !leaving) held.close(); });
  window.addEventListener('pagehide', () => { leaving = true; stream.close(); });

  document.querySelector('form.step-plain').hidden = true;
  page.hidden = false;
  page.dataset.drawn = 'true';
}

function questions(source) {
  const found = new Map();
  const walk = (component) => {
    if (component.key) found.set(component.key, component);
    (component.components ?? []).forEach(walk);
  };
  walk(source);
  return found;
}

// The page has the first heading; the form's own title comes below it.
function belowThePagesOwn(source) {
  source.components.filter((component) => component.type === 'text')
    .forEach((component) => { component.text = component.text.replace(/^# /, '## '); });
}

const top = (path) => path.split(/[.[]/)[0];

function make(tag, text, kind = '') {
  const element = document.createElement(tag);
  element.textContent = text;
  if (kind) element.className = kind;
  return element;
}

function button(text, act, kind = '') {
  const made = make('button', text, kind);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

function link(text, href) {
  const made = make('a', text, 'button');
  made.href = href;
  return made;
}

document.querySelectorAll('.step-live').forEach((page) => show(page));
