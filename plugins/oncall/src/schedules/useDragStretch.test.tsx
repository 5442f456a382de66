import { fireEvent, render, screen } from '@testing-library/react';
import { DateTime } from 'luxon';
import { Stretch } from './timelineLanes';
import { useDragStretch } from './useDragStretch';

const start = DateTime.fromISO('2026-03-02T00:00:00Z', { zone: 'utc' });
const range = { start, end: start.plus({ days: 1 }), ticks: [] };

/** A day that is 240 pixels wide, with one block in it; jsdom knows neither places nor captured pointers. */
function Row(props: {
  readonly onChoose: (stretch: Stretch) => void;
  readonly onClick: () => void;
  readonly captured: Set<number>;
}) {
  const { handlers } = useDragStretch(range, props.onChoose);
  const prepare = (row: HTMLElement | null) => {
    if (row) {
      row.getBoundingClientRect = () => new DOMRect(0, 0, 240, 20);
      row.hasPointerCapture = id => props.captured.has(id);
      row.setPointerCapture = id => props.captured.add(id);
    }
  };
  return (
    <div ref={prepare} role="presentation" {...handlers}>
      <button type="button" onClick={props.onClick}>
        Ana
      </button>
    </div>
  );
}

function setUp() {
  const chosen: string[] = [];
  const captured = new Set<number>();
  const clicks: string[] = [];
  const hour = (at: number) => (at - start.toMillis()) / 3_600_000;
  render(
    <Row
      captured={captured}
      onChoose={stretch =>
        chosen.push(`${hour(stretch.start)} to ${hour(stretch.end)}`)
      }
      onClick={() => clicks.push('Ana')}
    />,
  );
  const block = screen.getByRole('button');
  const point = (type: string, clientX: number) =>
    fireEvent(
      block,
      Object.assign(new MouseEvent(type, { bubbles: true, clientX }), {
        pointerId: 7,
        pointerType: 'mouse',
      }),
    );
  return { block, point, chosen, captured, clicks };
}

describe('a drag over a row of the schedule', () => {
  it('holds the pointer, so that it may leave the row', () => {
    const { point, chosen, captured } = setUp();
    point('pointerdown', 40);
    point('pointermove', 42);
    expect([...captured]).toEqual([]);
    point('pointermove', 80);
    expect([...captured]).toEqual([7]);
    point('pointerup', 500);
    expect(chosen).toEqual(['4 to 24']);
  });

  it('is no click on the block where it ends; the next key is', () => {
    const { block, point, clicks } = setUp();
    const drag = () => {
      point('pointerdown', 40);
      point('pointermove', 80);
      point('pointerup', 80);
    };
    drag();
    fireEvent.click(block, { detail: 1 });
    expect(clicks).toEqual([]);
    drag();
    fireEvent.click(block, { detail: 0 });
    expect(clicks).toEqual(['Ana']);
  });
});
