import DialogContentText from '@material-ui/core/DialogContentText';
import { ReactNode } from 'react';
import { useSubmit } from '../api/useSubmit';
import { FormDialog } from './FormDialog';

/** Names the effect of something dangerous before it is done. */
export function ConfirmDialog(props: {
  readonly title: string;
  readonly effect: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => Promise<unknown>;
  readonly onClose: () => void;
  /** Called after the change was made and the dialog closed. */
  readonly onDone?: () => void;
  readonly isDangerous?: boolean;
}) {
  const { title, effect, confirmLabel, onConfirm, onClose, onDone } = props;
  const { submit, busy, error } = useSubmit({ isTyped: false });
  const confirm = async () => {
    if (await submit(onConfirm)) {
      onClose();
      onDone?.();
    }
  };
  return (
    <FormDialog
      title={title}
      submitLabel={confirmLabel}
      onSubmit={confirm}
      onClose={onClose}
      busy={busy}
      error={error}
      isDangerous={props.isDangerous}
      maxWidth="xs"
    >
      <DialogContentText component="div">{effect}</DialogContentText>
    </FormDialog>
  );
}
