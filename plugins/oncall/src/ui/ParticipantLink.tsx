import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { useContext } from 'react';
import { onCallTranslationRef } from '../translation';
import { EscalationNames } from './EscalationNames';
import { isEscalationId } from './isEscalationId';
import { useEscalationLink } from './useEscalationLink';

/** Who takes turns, linked to its page: a person, a team or an escalation policy; nobody without a reference. */
export function ParticipantLink(props: { readonly of?: string }) {
  const { of: ref } = props;
  return ref && isEscalationId(ref) ? (
    <EscalationLink id={ref} />
  ) : (
    <PersonLink entityRef={ref} />
  );
}

function EscalationLink(props: { readonly id: string }) {
  const { id } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const link = useEscalationLink();
  const name = useContext(EscalationNames).get(id) ?? id;
  return <Link to={link(name)}>{t('person.escalation', { name })}</Link>;
}
