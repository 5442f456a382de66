import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import EditIcon from '@material-ui/icons/Edit';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { onCallAlertsTranslationRef } from './translation';
import { EditAlertDialog } from './EditAlertDialog';

/** Opens the dialog in which an alert is edited. */
export function EditAlertButton(props: {
  readonly alert: Alert;
  readonly onDone: () => void;
}) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        startIcon={<EditIcon />}
        onClick={() => setOpen(true)}
      >
        {t('editAlert.open')}
      </Button>
      {isOpen && <EditAlertDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}
