import { MouseEvent, PointerEvent, useRef, useState } from 'react';
import { draggedStretch } from './draggedStretch';
import { Stretch } from './timelineLanes';
import { TimelineRange } from './timelineRange';

/**
 * Dragging over a row chooses the stretch of time under the way. A click still chooses the block under it, and so does
 * the keyboard.
 */
export function useDragStretch(
  range: TimelineRange,
  onChoose: ((stretch: Stretch) => void) | undefined,
) {
  const from = useRef<number>();
  const wasDrag = useRef(false);
  const [dragged, setDragged] = useState<Stretch>();
  const under = (event: PointerEvent<HTMLElement>) =>
    from.current === undefined
      ? undefined
      : draggedStretch({
          from: from.current,
          to: event.clientX,
          row: event.currentTarget.getBoundingClientRect(),
          range,
        });
  const stop = () => {
    from.current = undefined;
    setDragged(undefined);
  };
  if (!onChoose) {
    return { dragged: undefined, handlers: {} };
  }
  return {
    dragged,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        wasDrag.current = false;
        // A finger scrolls.
        from.current =
          event.pointerType === 'mouse' && event.button === 0
            ? event.clientX
            : undefined;
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        const stretch = under(event);
        // Nobody moves a mouse in a straight line: from here on it may leave the row, and its end as well.
        if (
          stretch &&
          !event.currentTarget.hasPointerCapture(event.pointerId)
        ) {
          event.currentTarget.setPointerCapture(event.pointerId);
        }
        setDragged(stretch);
      },
      onPointerUp: (event: PointerEvent<HTMLElement>) => {
        const stretch = under(event);
        stop();
        if (stretch) {
          wasDrag.current = true;
          onChoose(stretch);
        }
      },
      onPointerCancel: stop,
      onPointerLeave: stop,
      // The end of a drag over one block is a click on it as well; a key, whose clicks are counted as none, is not.
      onClickCapture: (event: MouseEvent<HTMLElement>) => {
        if (wasDrag.current && event.detail > 0) {
          event.stopPropagation();
        }
        wasDrag.current = false;
      },
    },
  };
}
