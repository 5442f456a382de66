import { render } from '@testing-library/react';
import { useTimelineStyles } from './useTimelineStyles';

function Row() {
  const classes = useTimelineStyles();
  return <div className={classes.root} />;
}

describe('useTimelineStyles', () => {
  it('puts rows below their names also on a page at 200 %, where a sidebar leaves 416 pixels', () => {
    render(<Row />);
    const rules = [...document.querySelectorAll('style')]
      .map(sheet => sheet.textContent)
      .join();
    expect(rules).toMatch(
      /@media \(max-width:959\.95px\) \{\s+\.[\w-]+root[\w-]* \{\s+grid-template-columns: minmax\(0, 1fr\)/,
    );
  });
});
