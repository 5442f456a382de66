import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import HelpIcon from '@material-ui/icons/Help';
import { ImpactedService } from '@muster/backstage-plugin-incidents-common';
import {
  PersonLink,
  StatusChip,
  Tone,
} from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { incidentsTranslationRef } from '../translation';
import { RowButton } from '../ui/RowButton';
import { Row } from '../ui/RowList';

type State = ImpactedService['state'];

const LOOKS: Readonly<Record<State, { tone: Tone; Icon: ComponentType }>> = {
  suggested: { tone: 'warning', Icon: HelpIcon },
  confirmed: { tone: 'danger', Icon: ErrorIcon },
  cleared: { tone: 'success', Icon: CheckCircleIcon },
};

/** One service, whether it is impacted, and the two answers a person can give. */
export function ImpactedServiceRow(props: {
  readonly service: ImpactedService;
  /** Absent where nothing can be changed. */
  readonly onChange?: (entityRef: string, state: State) => void;
  readonly busy: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { service, onChange, busy } = props;
  const { entityRef, name, state } = service;
  const { tone, Icon } = LOOKS[state];
  return (
    <Row what={<ServiceAndOwner service={service} />}>
      <StatusChip
        tone={tone}
        icon={<Icon aria-hidden />}
        label={t(`incident.services.state.${state}`)}
      />
      {onChange && state !== 'confirmed' && (
        <RowButton
          text={t('incident.services.confirm')}
          label={t('incident.services.confirmOf', { service: name })}
          disabled={busy}
          onClick={() => onChange(entityRef, 'confirmed')}
        />
      )}
      {onChange && state !== 'cleared' && (
        <RowButton
          text={t('incident.services.clear')}
          label={t('incident.services.clearOf', { service: name })}
          disabled={busy}
          onClick={() => onChange(entityRef, 'cleared')}
        />
      )}
    </Row>
  );
}

function ServiceAndOwner(props: { readonly service: ImpactedService }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { entityRef, name, owner } = props.service;
  return (
    <>
      <PersonLink entityRef={entityRef} name={name} />{' '}
      <Typography variant="body2" component="span" color="textSecondary">
        {owner
          ? t('incident.services.owner', {
              owner: <PersonLink entityRef={owner} />,
            })
          : t('incident.services.noOwner')}
      </Typography>
    </>
  );
}
