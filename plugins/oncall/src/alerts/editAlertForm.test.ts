import { createFakePager } from '../__testUtils__/renderOnCall';
import { changesOf, editAlertForm } from './editAlertForm';

const [some] = createFakePager().world.alerts;
const alert = {
  ...some,
  message: 'Disk full',
  description: undefined,
  details: { host: 'db1', zone: 'a' },
};
const form = editAlertForm(alert);

describe('changesOf', () => {
  it('sends nothing when nothing is different', () => {
    expect(changesOf(alert, form)).toEqual({});
  });

  it('sends only the words that are different', () => {
    expect(changesOf(alert, { ...form, description: 'Sorry' })).toEqual({
      words: { description: 'Sorry' },
    });
  });

  it('sets what is new or other, removes what is gone or renamed', () => {
    const [host, zone] = form.details;
    const details = [
      { ...host, value: 'db2' },
      { ...zone, name: 'region' },
      { formKey: 9, name: ' ', value: 'nowhere' },
    ];
    expect(changesOf(alert, { ...form, details })).toEqual({
      details: { set: { host: 'db2', region: 'a' }, remove: ['zone'] },
    });
  });
});
