import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { NeedsRight } from './NeedsRight';

/** Adds to what the page or the section shows. */
export function CreateButton(props: {
  readonly label: string;
  /** The right that the reader lacks for it, in a sentence; undefined when none is missing. */
  readonly missing: string | undefined;
  /** What one comes to the page for stands out. */
  readonly isMain?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <NeedsRight missing={props.missing}>
      <Button
        variant={props.isMain ? 'contained' : 'text'}
        color="primary"
        startIcon={<AddIcon />}
        onClick={props.onClick}
      >
        {props.label}
      </Button>
    </NeedsRight>
  );
}
