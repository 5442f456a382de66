import {
  EMPTY_ALERT,
  namesSomebody,
  readCreateAlertForm,
} from './createAlertForm';

describe('readCreateAlertForm', () => {
  it('leaves to the pager what is not filled in', () => {
    const form = {
      ...EMPTY_ALERT,
      message: ' The till is on fire ',
      tags: ',',
    };
    expect(readCreateAlertForm(form)).toEqual({
      message: 'The till is on fire',
      priority: 'P3',
    });
  });

  it('says what it is about and who is to respond', () => {
    expect(
      readCreateAlertForm({
        message: 'Fire',
        description: 'In the shop. ',
        priority: 'P1',
        tags: 'shop, , fire',
        service: 'component:default/till',
        responders: ['group:default/shops', 'user:default/ana'],
      }),
    ).toEqual({
      message: 'Fire',
      description: 'In the shop.',
      priority: 'P1',
      tags: ['shop', 'fire'],
      service: 'component:default/till',
      responders: [
        { type: 'team', ref: 'group:default/shops' },
        { type: 'user', ref: 'user:default/ana' },
      ],
    });
  });
});

describe('namesSomebody', () => {
  it('wants a service or somebody', () => {
    expect(namesSomebody(EMPTY_ALERT)).toBe(false);
    expect(
      namesSomebody({ ...EMPTY_ALERT, service: 'component:default/till' }),
    ).toBe(true);
    expect(
      namesSomebody({ ...EMPTY_ALERT, responders: ['user:default/ana'] }),
    ).toBe(true);
  });
});
