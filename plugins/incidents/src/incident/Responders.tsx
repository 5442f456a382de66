import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { usePermission } from '@backstage/plugin-permission-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  Incident,
  incidentUpdatePermission,
} from '@muster/backstage-plugin-incidents-common';
import { useCallback, useState } from 'react';
import { incidentsTranslationRef } from '../translation';
import { RowList } from '../ui/RowList';
import { Section } from '../ui/Section';
import { AddResponderDialog } from './AddResponderDialog';
import { ADD_RESPONDER_ID } from './pageAnchors';
import { ResponderRow } from './ResponderRow';

/** Who is called in, and whether they know it yet. */
export function Responders(props: {
  readonly incident: Incident;
  readonly refresh: () => void;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { incident, canChange } = props;
  const { allowed } = usePermission({ permission: incidentUpdatePermission });
  const [isAdding, setIsAdding] = useState(false);
  const close = useCallback(() => setIsAdding(false), []);
  const add = allowed && canChange && (
    <Button
      id={ADD_RESPONDER_ID}
      size="small"
      variant="outlined"
      onClick={() => setIsAdding(true)}
      aria-keyshortcuts="r"
    >
      {t('incident.responders.add')}
    </Button>
  );
  return (
    <Section title={t('incident.responders.title')} action={add}>
      {incident.responders.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('incident.responders.empty')}
        </Typography>
      )}
      <div aria-live="polite">
        <RowList>
          {incident.responders.map(responder => (
            <ResponderRow key={responder.ref} responder={responder} />
          ))}
        </RowList>
      </div>
      {isAdding && <AddResponderDialog {...props} onClose={close} />}
    </Section>
  );
}
