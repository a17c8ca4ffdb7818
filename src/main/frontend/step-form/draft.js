// The draft of a step as this page has it, and its way to and from the server. Different fields merge; of one field that two
// people change, a person chooses. Nothing typed is lost: not by a lost connection, a lost session or a finished step.
const QUIET = 350;
const AGAIN = 4000;

export const same = (one, other) => JSON.stringify(empty(one)) === JSON.stringify(empty(other));
const empty = (value) => (value === undefined || value === '' || value === false || (Array.isArray(value) && !value.length) ? null : value);

export class Draft {
  /** @param tell what happens: saved, saving, offline, conflict, others, closed, signedOut, refused, mistakes */
  constructor({ url, me, draft, data, tell }) {
    Object.assign(this, { url, me, tell, version: draft.version, known: { ...data }, entries: draft.entries });
    this.mine = new Map();
    this.conflicts = new Map();
    this.place = `draad:${me}:${url}`;
  }

  /** Somebody typed here. */
  change(field, value) {
    if (same(value, this.known[field])) this.mine.delete(field);
    else this.mine.set(field, empty(value));
    this.keepHere();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), QUIET);
  }

  isMine(field) {
    return this.mine.has(field);
  }

  waiting() {
    return [...this.mine].filter(([field]) => !this.conflicts.has(field));
  }

  async save() {
    clearTimeout(this.timer);
    if (this.saving) { await this.saving; return this.waiting().length ? this.save() : undefined; }
    const change = Object.fromEntries(this.waiting());
    if (this.ended || !Object.keys(change).length) return undefined;
    this.tell('saving');
    this.saving = this.send(change).finally(() => { this.saving = null; });
    return this.saving;
  }

  async send(change) {
    let answer;
    try {
      answer = await call(`${this.url}/draft`, 'PATCH', change, {
        'Content-Type': 'application/merge-patch+json', 'If-Match': `"${this.version}"`,
      });
    } catch {
      this.tell('offline');
      this.timer = setTimeout(() => this.save(), AGAIN);
      return;
    }
    if (answer.ok) this.saved(change, await answer.json());
    else if (answer.status === 412) await this.overtaken(answer);
    else await this.notSaved(answer);
  }

  saved(change, { version, data, errors }) {
    for (const [field, value] of Object.entries(change)) {
      this.known[field] = value;
      if (same(this.mine.get(field), value)) this.mine.delete(field);
    }
    this.keepHere();
    this.take(version, data);
    this.tell('saved');
    this.tell('mistakes', errors ?? []);
    if (this.waiting().length) this.save();
  }

  async overtaken(answer) {
    const { fields, current } = await answer.clone().json();
    if (!current) { await this.notSaved(answer); return; }
    fields.forEach((field) => this.conflict(field, current.data[field]));
    this.take(current.version, current.data);
    if (this.waiting().length) this.save();
  }

  async notSaved(answer) {
    if (answer.status === 401 || answer.status === 403 && await isSignedOut()) { this.tell('signedOut'); return; }
    if (answer.status === 503 || answer.status === 429) { this.timer = setTimeout(() => this.save(), AGAIN); return; }
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 409) this.close();
    else this.tell('refused', problem.detail ?? problem.title ?? String(answer.status));
  }

  /** What the server has now: others' fields are taken over, one's own typing stays. */
  take(version, data, entries = this.entries) {
    if (version < this.version) return;
    const fields = new Set([...Object.keys(data), ...entries.map((entry) => entry.field)]);
    const taken = {};
    for (const field of fields) {
      const theirs = data[field] ?? null;
      if (same(theirs, this.known[field])) continue;
      if (this.mine.has(field) && !same(this.mine.get(field), theirs)) { this.conflict(field, theirs); continue; }
      this.mine.delete(field);
      this.known[field] = theirs;
      taken[field] = theirs;
    }
    this.version = version;
    if (Object.keys(taken).length) this.tell('taken', taken);
  }

  hear({ version, data, entries }) {
    const before = new Map(this.entries.map((entry) => [entry.field, entry.version]));
    const news = entries.filter((entry) => entry.by !== this.me && entry.version > (before.get(entry.field) ?? 0));
    this.entries = entries;
    // While this page's own change is under way, its answer tells the rest.
    if (!this.saving) this.take(version, data, entries);
    this.tell('others', news);
  }

  conflict(field, theirs) {
    this.conflicts.set(field, theirs ?? null);
    this.tell('conflict');
  }

  settle(field, keepMine) {
    const theirs = this.conflicts.get(field);
    this.conflicts.delete(field);
    this.known[field] = theirs;
    if (!keepMine) { this.mine.delete(field); this.tell('taken', { [field]: theirs }); }
    this.keepHere();
    this.tell('conflict');
    this.save();
  }

  close() {
    this.ended = true;
    clearTimeout(this.timer);
    this.tell('closed');
  }

  /** In this tab only, for who loses connection or session; gone when it is saved. */
  keepHere() {
    try {
      if (this.mine.size) sessionStorage.setItem(this.place, JSON.stringify([...this.mine]));
      else sessionStorage.removeItem(this.place);
    } catch { /* a browser that keeps nothing still has what is on the screen */ }
  }

  keptHere() {
    try { return JSON.parse(sessionStorage.getItem(this.place) ?? '[]'); } catch { return []; }
  }
}

/** A page that lay open while somebody signed in anew has the token of before: it gets the new one and tries once more. */
export async function call(url, method, body, headers = {}) {
  const answer = await send(url, method, body, headers);
  if (answer.status !== 403 || !await isStale(answer.clone()) || !await renewToken()) return answer;
  return send(url, method, body, headers);
}

async function isStale(answer) {
  const problem = await answer.json().catch(() => ({}));
  return String(problem.type).endsWith('/stale-page');
}

async function renewToken() {
  const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, redirect: 'manual' }).catch(() => null);
  if (!answer?.ok) return false;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('meta[name="csrf"]');
  if (fresh) document.querySelector('meta[name="csrf"]').content = fresh.content;
  return Boolean(fresh);
}

function send(url, method, body, headers) {
  const csrf = document.querySelector('meta[name="csrf"]');
  return fetch(url, {
    method, body: JSON.stringify(body), redirect: 'manual',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'Accept-Language': document.documentElement.lang, ...(csrf ? { [csrf.dataset.header]: csrf.content } : {}), ...headers },
  });
}

async function isSignedOut() {
  const answer = await fetch(location.href, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
  return !answer || answer.type === 'opaqueredirect' || answer.status === 401;
}
