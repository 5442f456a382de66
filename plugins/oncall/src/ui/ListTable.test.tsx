import { render, screen } from '@testing-library/react';
import { declaredStyle } from '../__testUtils__/declaredStyle';
import { ListTable } from './ListTable';

describe('ListTable', () => {
  it('breaks one long word of a cell, and leaves room for ordinary ones', () => {
    render(
      <ListTable
        label="Things"
        rows={['x'.repeat(80)]}
        rowKey={row => row}
        columns={[
          { key: 'name', head: 'Name', cell: row => row },
          { key: 'mark', head: 'Mark', cell: () => 'P1', isCompact: true },
        ]}
      />,
    );
    expect(screen.getByText('x'.repeat(80))).toHaveClass(words());
    expect(screen.getByText('P1')).not.toHaveClass(words());
  });

  it.each([
    [7, 56.8125],
    [5, 40.5625],
  ])(
    'of %s columns is a stack where it has less than %s times the size of text, whatever the width of the window',
    (count, sizes) => {
      render(
        <ListTable<string>
          label="Things"
          rows={['one']}
          rowKey={row => row}
          columns={Array.from({ length: count }, (_, index) => ({
            key: `${index}`,
            head: `Head ${index}`,
            cell: row => row,
          }))}
        />,
      );
      expect(screen.getByRole('table')).toHaveClass(stackBelow(sizes));
    },
  );

  it('moves by itself where its words are too long for the page', () => {
    render(
      <ListTable<string>
        label="Things"
        rows={['one']}
        rowKey={row => row}
        columns={[{ key: 'name', head: 'Name', cell: row => row }]}
      />,
    );
    const room = screen.getByRole('table').parentElement ?? document.body;
    expect(declaredStyle(room, 'overflow-x')).toBe('auto');
  });
});

function words(): string {
  return classWith(/\.(\S+) \{\s+min-width: 120px;\s+overflow-wrap: anywhere/);
}

/** Nothing has a width here, so computed styles know of no stack. */
function stackBelow(sizes: number): string {
  return classWith(
    new RegExp(
      `@container \\(max-width: ${sizes}rem\\) \\{\\s+\\.([\\w-]+),[^}]+display: block`,
    ),
  );
}

function classWith(rule: RegExp): string {
  const rules = [...document.querySelectorAll('style')]
    .map(sheet => sheet.textContent)
    .join();
  return rule.exec(rules)?.[1] ?? 'none';
}
