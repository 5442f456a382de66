import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import WhatshotIcon from '@material-ui/icons/Whatshot';
import { incidentCreatePermission } from '@muster/backstage-plugin-incidents-common';
import { useCallback, useState } from 'react';
import { incidentsTranslationRef } from '../translation';
import { DeclareDialog } from './DeclareDialog';

/** Opens the form about one service without leaving its page; absent where the reader may not declare. */
export function DeclareIncidentButton(props: {
  /** Entity reference. */
  readonly service: string;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { allowed } = usePermission({ permission: incidentCreatePermission });
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  if (!allowed) {
    return null;
  }
  return (
    <>
      <Button
        variant="contained"
        color="primary"
        size="small"
        startIcon={<WhatshotIcon aria-hidden />}
        onClick={() => setIsOpen(true)}
      >
        {t('declare.button')}
      </Button>
      {isOpen && <DeclareDialog service={props.service} onClose={close} />}
    </>
  );
}
