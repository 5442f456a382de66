import Button from '@material-ui/core/Button';
import { ReactNode } from 'react';
import { NotedActions } from './NotedActions';

/** What sends a form and what leaves it, with what there is to say about that. */
export function FormActions(props: {
  readonly submitLabel: string;
  readonly onClose: () => void;
  readonly closeLabel: string | false;
  readonly busy?: boolean;
  readonly missing?: string;
  readonly isDangerous?: boolean;
  readonly note?: ReactNode;
  /** That something was changed, when somebody was about to lose it. */
  readonly kept?: string;
}) {
  const { submitLabel, onClose, busy, missing, isDangerous } = props;
  const { closeLabel, kept } = props;
  return (
    <NotedActions note={kept ?? missing ?? props.note}>
      {closeLabel !== false && <Button onClick={onClose}>{closeLabel}</Button>}
      <Button
        type="submit"
        variant="contained"
        color={isDangerous ? 'secondary' : 'primary'}
        disabled={busy || missing !== undefined}
      >
        {submitLabel}
      </Button>
    </NotedActions>
  );
}
