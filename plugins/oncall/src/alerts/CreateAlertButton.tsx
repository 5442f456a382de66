import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import AddIcon from '@material-ui/icons/Add';
import { alertCreatePermission } from '@muster/backstage-plugin-oncall-common';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useMayI } from '../api/useMayI';
import { alertRouteRef } from '../routes';
import { CreateAlertDialog } from './CreateAlertDialog';
import { onCallAlertsTranslationRef } from './translation';

/** For what no machine has noticed; afterwards the alert's own page says who is told. */
export function CreateAlertButton() {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const alertLink = useRouteRef(alertRouteRef);
  const navigate = useNavigate();
  const mayCreate = useMayI(alertCreatePermission);
  const [isOpen, setOpen] = useState(false);
  if (!mayCreate) {
    return null;
  }
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        startIcon={<AddIcon />}
        onClick={() => setOpen(true)}
      >
        {t('createAlert.open')}
      </Button>
      {isOpen && (
        <CreateAlertDialog
          onClose={() => setOpen(false)}
          onDone={({ id }) => navigate(alertLink({ id }))}
        />
      )}
    </>
  );
}
