import Chip, { ChipProps } from '@material-ui/core/Chip';
import { KeyboardEvent } from 'react';

/** A chip that can be removed by every key that presses a button: the kit makes it one, which only Delete presses. */
export function RemovableChip(
  props: Pick<ChipProps, 'size' | 'className' | 'title' | 'label'> & {
    /** What pressing it does, for people who cannot see it. */
    readonly removeLabel: string;
    readonly onRemove: () => void;
  },
) {
  const { removeLabel, onRemove, ...rest } = props;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <Chip
      {...rest}
      variant="outlined"
      aria-label={removeLabel}
      onDelete={onRemove}
      onKeyDown={press}
    />
  );
}
