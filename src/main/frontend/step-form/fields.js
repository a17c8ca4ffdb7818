// Fields as people here type them: amounts with a comma, days by the browser's own calendar. The rest is form-js's own.
import { Datetime, Description, Errors, Label, Numberfield, Select, Textfield } from '@bpmn-io/form-js-viewer';
import { h } from 'preact';
import { useState } from 'preact/hooks';

const language = () => document.documentElement.lang || 'en';
const isMoney = (field) => field.properties?.format === 'money';

/** What stands in the field for a value; what is no number yet stays as it was typed. */
export function written(value, field) {
  if (value === null || value === undefined || value === '') return '';
  if (!/^-?\d{1,15}([.]\d{1,6})?$/.test(String(value))) return String(value);
  const digits = isMoney(field) ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : { maximumFractionDigits: 6 };
  return new Intl.NumberFormat(language() === 'nl' ? 'nl-NL' : 'en-GB', digits).format(Number(value));
}

/** The value of what somebody typed; what is no number is kept as typed. */
export function read(typed, field) {
  const bare = typed.replace(/[\s€%\u00a0]/g, '');
  if (bare === '') return null;
  const [group, point] = language() === 'nl' ? ['.', ','] : [',', '.'];
  let number = bare;
  if (number.includes(group) && !number.includes(point) && !new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+$`).test(number)) number = number.replace(group, point);
  number = number.split(group).join('').replace(point, '.');
  if (!/^-?\d{1,15}([.]\d{1,6})?$/.test(number)) return typed.trim();
  if (!isMoney(field)) return Number(number);
  const decimals = number.split('.')[1] ?? '';
  return decimals.length > 2 ? number : Number(number).toFixed(2);
}

function Amount(props) {
  const [typed, setTyped] = useState(null);
  return h(Textfield, {
    ...props,
    value: typed ?? written(props.value, props.field),
    onChange: ({ value }) => { setTyped(value); props.onChange({ value: read(value, props.field) }); },
    onBlur: () => { setTyped(null); props.onBlur?.(); },
  });
}
Amount.config = { ...Numberfield.config, sanitizeValue: ({ value }) => value ?? null };

function Day(props) {
  const { domId, errors = [], field, value, disabled, readonly } = props;
  const { description, dateLabel, validate = {} } = field;
  const said = [description && `${domId}-description`, errors.length && `${domId}-error-message`].filter(Boolean).join(' ');
  return h('div', { class: `fjs-form-field fjs-form-field-datetime${errors.length ? ' fjs-has-errors' : ''}` },
    h(Label, { htmlFor: domId, label: dateLabel, required: validate.required }),
    h('input', {
      class: 'fjs-input', type: 'date', id: domId, disabled, readOnly: readonly, value: value ?? '', required: validate.required,
      'aria-invalid': errors.length > 0, 'aria-describedby': said || undefined,
      onInput: ({ target }) => props.onChange({ value: target.value || null }), onBlur: () => props.onBlur?.(), onFocus: () => props.onFocus?.(),
    }),
    h(Description, { id: `${domId}-description`, description }),
    h(Errors, { id: `${domId}-error-message`, errors }));
}
Day.config = { ...Datetime.config, sanitizeValue: ({ value }) => value ?? null };

/** The browser's own list: everybody knows it, and it says nothing in another language. */
function Choice(props) {
  const { domId, errors = [], field, value, disabled, readonly } = props;
  const { description, label, values = [], validate = {} } = field;
  const said = [description && `${domId}-description`, errors.length && `${domId}-error-message`].filter(Boolean).join(' ');
  const choose = ({ target }) => props.onChange({ value: values.find((one) => String(one.value) === target.value)?.value ?? null });
  return h('div', { class: `fjs-form-field fjs-form-field-select${errors.length ? ' fjs-has-errors' : ''}` },
    h(Label, { htmlFor: domId, label, required: validate.required }),
    h('select', {
      class: 'fjs-input', id: domId, disabled: disabled || readonly, required: validate.required,
      'aria-invalid': errors.length > 0, 'aria-describedby': said || undefined,
      onChange: choose, onBlur: () => props.onBlur?.(), onFocus: () => props.onFocus?.(),
    },
      h('option', { value: '', selected: value === null || value === undefined }, '—'),
      values.map((one) => h('option', { value: String(one.value), selected: one.value === value }, one.label))),
    h(Description, { id: `${domId}-description`, description }),
    h(Errors, { id: `${domId}-error-message`, errors }));
}
Choice.config = Select.config;

class OurFields {
  constructor(formFields) {
    formFields.register('number', Amount);
    formFields.register('datetime', Day);
    formFields.register('select', Choice);
  }
}
OurFields.$inject = ['formFields'];

// What is right is said by the server, by the same form; in the viewer's own words it would be said twice, and in English.
class NoSecondOpinion {
  validateField() { return []; }
  validateFieldInstance() { return []; }
}

export const ours = {
  __init__: ['ourFields'],
  ourFields: ['type', OurFields],
  validator: ['type', NoSecondOpinion],
};
