import Chip, { ChipProps } from '@material-ui/core/Chip';
import { KeyboardEvent, SyntheticEvent } from 'react';

/** A chip that can be removed by every key that presses a button: the kit makes it one, which only Delete presses. */
export function RemovableChip(
  props: Pick<ChipProps, 'size' | 'className' | 'title' | 'label'> & {
    /** What pressing it does, for people who cannot see it. */
    readonly removeLabel: string;
    readonly onRemove: (byKeyboard: boolean) => void;
  },
) {
  const { removeLabel, onRemove, ...rest } = props;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onRemove(true);
    }
  };
  return (
    <Chip
      {...rest}
      variant="outlined"
      aria-label={removeLabel}
      // Delete and Backspace press it as well.
      onDelete={(event: SyntheticEvent) => onRemove(event.type === 'keyup')}
      onKeyDown={press}
    />
  );
}
