import { render, screen } from '@testing-library/react';
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
    const rules = [...document.querySelectorAll('style')]
      .map(sheet => sheet.textContent)
      .join();
    // Rules for wide screens only are out of reach of computed styles.
    const [, look = 'none'] =
      /\.(\S+) \{\s+min-width: 120px;\s+overflow-wrap: anywhere/.exec(rules) ??
      [];
    expect(screen.getByText('x'.repeat(80))).toHaveClass(look);
    expect(screen.getByText('P1')).not.toHaveClass(look);
  });
});
