import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import SwapHorizIcon from '@material-ui/icons/SwapHoriz';
import WarningIcon from '@material-ui/icons/Warning';
import { OnCallTurn } from '@muster/backstage-plugin-oncall-common';
import { onCallReactTranslationRef } from '../translation';
import { StatusChip } from './StatusChip';

/** What is unusual about a turn. */
export function TurnChips({ turn }: { readonly turn: OnCallTurn }) {
  return (
    <>
      {turn.isOverride && <OverrideChip />}
      <UnknownChip turn={turn} />
    </>
  );
}

function OverrideChip() {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  return (
    <StatusChip
      tone="info"
      icon={<SwapHorizIcon aria-hidden />}
      label={t('onCallNow.override')}
      title={t('onCallNow.overrideTitle')}
    />
  );
}

/** Whom the catalog does not know has no name but a reference, and is not paged. */
function UnknownChip({ turn }: { readonly turn: OnCallTurn }) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { participant, name } = turn;
  return participant.type !== 'none' && name === participant.ref ? (
    <StatusChip
      tone="danger"
      icon={<WarningIcon aria-hidden />}
      label={t('onCallNow.unknown')}
      title={t('onCallNow.unknownTitle')}
    />
  ) : null;
}
