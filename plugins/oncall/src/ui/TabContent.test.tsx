import Button from '@material-ui/core/Button';
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

  it('gives a finger room on what acknowledges, large or small', async () => {
    await renderOnCall(
      <TabContent tab="alerts">
        <Button>Acknowledge</Button>
        <Button size="small">Acknowledge it</Button>
      </TabContent>,
    );
    const forFingers = [...document.styleSheets]
      .flatMap(sheet => [...sheet.cssRules])
      .map(({ cssText }) => cssText)
      .filter(text => text.startsWith('@media (pointer: coarse)'))
      .flatMap(text => [...text.matchAll(/([^{}]+)\{([^{}]+)\}/g)]);
    for (const button of await screen.findAllByRole('button')) {
      const said = forFingers
        .filter(([, selector]) => button.matches(selector.trim()))
        .map(([, , style]) => style);
      expect(said.join()).toContain('min-height: 44px');
    }
  });
});
