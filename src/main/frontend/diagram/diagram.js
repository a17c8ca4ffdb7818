// Draws the way of a case on its own model. The page tells the same in words; this is for who rather sees it.
import Viewer from 'bpmn-js/lib/Viewer';

const MARGIN = 24;
const STEP = 1.25;
const SMALLEST = 0.2;
const LARGEST = 2;
const READABLE = 0.75;
const LABEL = 86;
const INK = {
  defaultFillColor: 'var(--card)',
  defaultStrokeColor: 'var(--diagram-line)',
  defaultLabelColor: 'var(--ink)',
};

class Drawing {
  constructor(figure, way) {
    this.figure = figure;
    this.way = way;
    this.scroller = figure.querySelector('[data-scroller]');
    this.paper = figure.querySelector('[data-paper]');
    this.caption = figure.querySelector('[data-said]');
    this.viewer = new Viewer({ container: this.paper, bpmnRenderer: INK });
    this.viewer.on('import.parse.complete', ({ definitions }) => definitions && this.translate(definitions));
    this.viewer.on('element.click', ({ element }) => this.tell(element.labelTarget?.id ?? element.id));
  }

  // The model's own names are English; the reader's come with the way, and may need more room.
  translate(definitions) {
    (definitions.diagrams ?? []).flatMap((diagram) => diagram.plane?.planeElement ?? [])
      .map((drawn) => drawn.label?.bounds).filter((bounds) => bounds && bounds.width < LABEL)
      .forEach((bounds) => { bounds.x -= (LABEL - bounds.width) / 2; bounds.width = LABEL; });
    const rename = (element) => {
      const name = this.part.names[element.id];
      if (name) element.name = name;
      (element.flowElements ?? []).forEach(rename);
    };
    definitions.rootElements.forEach(rename);
  }

  async show(id) {
    this.part = this.way.parts.find((part) => part.id === id);
    const model = await fetch(this.part.model, { headers: { Accept: 'application/xml' } });
    if (!model.ok) throw new Error(`The model could not be read: ${model.status}`);
    // What is hidden has no size, and what has no size cannot be laid out.
    this.figure.hidden = false;
    await this.viewer.importXML(await model.text());
    this.figure.querySelectorAll('[data-part]').forEach((button) => {
      button.setAttribute('aria-pressed', String(button.dataset.part === id));
    });
    this.mark();
    this.linkParts();
    this.forReaders();
    this.fit(Math.max(this.fitting(), READABLE));
    this.bringToHere();
  }

  mark() {
    const canvas = this.viewer.get('canvas');
    const registry = this.viewer.get('elementRegistry');
    const been = new Set([...this.part.passed, ...this.part.active]);
    const marker = (id, name) => registry.get(id) && canvas.addMarker(id, name);
    this.part.passed.forEach((id) => marker(id, 'way-done'));
    this.part.active.forEach((id) => marker(id, 'way-now'));
    this.part.stops.filter((stop) => stop.state === 'perhaps').forEach((stop) => marker(stop.id, 'way-perhaps'));
    registry.filter((element) => element.waypoints && been.has(element.source?.id) && been.has(element.target?.id))
      .forEach((flow) => canvas.addMarker(flow, 'way-taken'));
    this.badge(this.part.stops.filter((stop) => stop.state === 'done'), '✓', 'badge-done');
    this.badge(this.part.stops.filter((stop) => stop.state === 'now'), this.figure.dataset.now, 'badge-now');
  }

  badge(stops, text, kind) {
    const overlays = this.viewer.get('overlays');
    const registry = this.viewer.get('elementRegistry');
    stops.filter((stop) => registry.get(stop.id)).forEach((stop) => {
      const html = document.createElement('span');
      html.className = `way-badge ${kind}`;
      html.textContent = text;
      overlays.add(stop.id, 'way', { position: { top: -12, left: 8 }, html });
    });
  }

  linkParts() {
    const overlays = this.viewer.get('overlays');
    this.part.stops.filter((stop) => stop.part).forEach((stop) => {
      const html = document.createElement('button');
      html.type = 'button';
      html.className = 'way-open';
      html.textContent = this.figure.dataset.open;
      html.setAttribute('aria-label', `${this.figure.dataset.open}: ${stop.title}`);
      html.addEventListener('click', () => this.show(stop.part));
      overlays.add(stop.id, 'part', { position: { bottom: 12, left: 8 }, html });
    });
  }

  // A picture with a name; who cannot see it reads the list below it.
  forReaders() {
    const svg = this.paper.querySelector('svg[data-element-id], .djs-container > svg');
    svg.removeAttribute('tabindex');
    svg.setAttribute('role', 'img');
    svg.setAttribute('aria-label', `${this.figure.dataset.title}: ${this.part.name}`);
  }

  fitting() {
    const box = this.box();
    return Math.min(1, (this.scroller.clientWidth - 2 * MARGIN) / box.width);
  }

  box() {
    return this.viewer.get('canvas').viewbox().inner;
  }

  // The paper is as large as the drawing, and scrolls as any page does: by wheel, finger and arrow keys.
  fit(scale) {
    const box = this.box();
    this.scale = Math.min(LARGEST, Math.max(SMALLEST, scale));
    const width = Math.max(this.scroller.clientWidth, box.width * this.scale + 2 * MARGIN);
    const height = box.height * this.scale + 2 * MARGIN;
    this.paper.style.width = `${Math.floor(width)}px`;
    this.paper.style.height = `${Math.ceil(height)}px`;
    const canvas = this.viewer.get('canvas');
    canvas.resized();
    canvas.viewbox({
      x: box.x - MARGIN / this.scale,
      y: box.y - MARGIN / this.scale,
      width: width / this.scale,
      height: height / this.scale,
    });
  }

  zoom(factor) {
    const { scroller } = this;
    const across = (scroller.scrollLeft + scroller.clientWidth / 2) / scroller.scrollWidth;
    const down = (scroller.scrollTop + scroller.clientHeight / 2) / scroller.scrollHeight;
    this.fit(this.scale * factor);
    scroller.scrollLeft = across * scroller.scrollWidth - scroller.clientWidth / 2;
    scroller.scrollTop = down * scroller.scrollHeight - scroller.clientHeight / 2;
  }

  bringToHere() {
    const here = this.viewer.get('elementRegistry').get(this.part.active[0] ?? this.part.passed.at(-1));
    if (!here) return;
    const box = this.box();
    this.scroller.scrollLeft = (here.x + here.width / 2 - box.x) * this.scale - this.scroller.clientWidth / 2;
    this.scroller.scrollTop = (here.y + here.height / 2 - box.y) * this.scale - this.scroller.clientHeight / 2;
  }

  tell(id) {
    const row = document.querySelector(`[data-stop="${CSS.escape(`${this.part.id}:${id}`)}"]`);
    this.caption.textContent = row ? row.innerText.replace(/\s+/g, ' ').trim() : this.part.names[id] ?? '';
  }
}

async function draw(figure) {
  const answer = await fetch(figure.dataset.way, { headers: { Accept: 'application/json' } });
  if (!answer.ok) return;
  const drawing = new Drawing(figure, await answer.json());
  figure.querySelectorAll('[data-part]').forEach((button) => {
    button.addEventListener('click', () => drawing.show(button.dataset.part));
  });
  const zoom = { in: () => drawing.zoom(STEP), out: () => drawing.zoom(1 / STEP), fit: () => drawing.fit(drawing.fitting()) };
  figure.querySelectorAll('[data-zoom]').forEach((button) => {
    button.addEventListener('click', () => zoom[button.dataset.zoom]());
  });
  await drawing.show(figure.dataset.first);
  figure.dataset.drawn = 'true';
}

document.querySelectorAll('figure[data-way]').forEach((figure) => draw(figure));
