import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import ErrorIcon from '@material-ui/icons/Error';
import HelpIcon from '@material-ui/icons/Help';
import { MessageOutcome } from '@muster/backstage-plugin-oncall-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { alertRouteRef } from '../routes';
import { onCallIntegrationsTranslationRef } from './translation';

/** What became of one alert of a message, and which rule said so. */
export function OutcomeLine(props: { readonly outcome: MessageOutcome }) {
  const { rule, alias, alertId } = props.outcome;
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const alertRoute = useRouteRef(alertRouteRef);
  return (
    <Typography variant="body2" component="div">
      <OutcomeChip outcome={props.outcome} /> {rule}
      {alias && ` · ${alias}`}
      {alertId && (
        <>
          {' · '}
          <Link to={alertRoute({ id: alertId })} underline="always">
            {t('lastMessage.alert')}
          </Link>
        </>
      )}
    </Typography>
  );
}

/** The deed in colour, icon and word. */
export function OutcomeChip(props: {
  readonly outcome: Pick<MessageOutcome, 'does' | 'isUnread' | 'outcome'>;
}) {
  const { t } = useTranslationRef(onCallIntegrationsTranslationRef);
  const looks = {
    unread: { tone: 'warning', icon: <HelpIcon aria-hidden /> },
    refused: { tone: 'warning', icon: <BlockIcon aria-hidden /> },
    notFound: { tone: 'neutral', icon: <BlockIcon aria-hidden /> },
    open: { tone: 'danger', icon: <ErrorIcon aria-hidden /> },
    close: { tone: 'success', icon: <CheckIcon aria-hidden /> },
    acknowledge: { tone: 'info', icon: <CheckIcon aria-hidden /> },
    note: { tone: 'neutral', icon: <CheckIcon aria-hidden /> },
    ignore: { tone: 'neutral', icon: <BlockIcon aria-hidden /> },
  } as const;
  const said = wordOf(props.outcome);
  return <StatusChip {...looks[said]} label={t(`outcome.${said}`)} />;
}

/** What became of it, where it is more than what was meant. */
function wordOf({
  does,
  isUnread,
  outcome,
}: Pick<MessageOutcome, 'does' | 'isUnread' | 'outcome'>) {
  if (isUnread) {
    return 'unread';
  }
  if (outcome === 'refused') {
    return 'refused';
  }
  return outcome === 'not-found' ? 'notFound' : does;
}
