import { screen } from '@testing-library/react';
import { declaredStyle } from '../__testUtils__/declaredStyle';
import { renderOnCall } from '../__testUtils__/renderOnCall';
import { TabContent } from './TabContent';

describe('TabContent', () => {
  it('breaks a word that is wider than a phone, but none of a table', async () => {
    await renderOnCall(
      <TabContent tab="schedules">
        <table />
      </TabContent>,
    );
    const root = await screen.findByRole('article');
    const table = screen.getByRole('table');
    expect(declaredStyle(root, 'overflow-wrap')).toBe('anywhere');
    expect(declaredStyle(table, 'overflow-wrap')).toBe('break-word');
  });
});
