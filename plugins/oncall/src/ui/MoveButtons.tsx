import IconButton from '@material-ui/core/IconButton';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';

/** Moves something of an ordered list one place up or down; at an end one of the two is not pressable. */
export function MoveButtons(props: {
  readonly labels: { readonly up: string; readonly down: string };
  /** Where it stands, from 0, among so many. */
  readonly place: number;
  readonly count: number;
  readonly isBusy?: boolean;
  readonly onMove: (by: -1 | 1) => void;
}) {
  const { labels, place, count, isBusy = false, onMove } = props;
  return (
    <>
      <IconButton
        size="small"
        disabled={isBusy || place === 0}
        aria-label={labels.up}
        onClick={() => onMove(-1)}
      >
        <ArrowUpwardIcon fontSize="small" />
      </IconButton>
      <IconButton
        size="small"
        disabled={isBusy || place === count - 1}
        aria-label={labels.down}
        onClick={() => onMove(1)}
      >
        <ArrowDownwardIcon fontSize="small" />
      </IconButton>
    </>
  );
}
