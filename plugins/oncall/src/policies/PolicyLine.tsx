import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import WarningIcon from '@material-ui/icons/Warning';
import {
  HandlingPolicy,
  UnreachablePolicy,
} from '@muster/backstage-plugin-oncall-common';
import { StatusChip } from '@muster/backstage-plugin-oncall-react';
import { FilterWords } from '../conditions/FilterWords';
import { HoursWords } from '../conditions/HoursWords';
import { onCallPoliciesTranslationRef } from './translation';
import { LineButtons } from '../ui/LineButtons';
import { useLineStyles } from '../ui/useLineStyles';
import { PolicyEffects } from './PolicyEffects';
import { useWhyUnreachable } from './useWhyUnreachable';
import { OnOffSwitch } from '../ui/OnOffSwitch';

type LineProps = {
  readonly policy: HandlingPolicy;
  /** 1 is the first. */
  readonly position: number;
  /** Why no alert can reach it, if so. */
  readonly unreachable?: UnreachablePolicy;
  /** What the reader lacks to change it. */
  readonly missingRight?: string;
  readonly onSwitch?: (enabled: boolean) => void;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
};

/** One policy in plain words: which alerts, when, what it does; with what can be done to it. */
export function PolicyLine(props: LineProps) {
  const { policy, position, unreachable } = props;
  const { name, policyDescription, enabled, filter } = policy;
  const { timeRestrictions, timezone = 'UTC' } = policy;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const why = useWhyUnreachable();
  const classes = useLineStyles();
  return (
    <li className={`${classes.root} ${enabled ? '' : classes.quiet}`}>
      <div className={classes.words}>
        <div className={classes.name}>
          {position}. {name}
          {!enabled && ` (${t('handlingPolicies.off')})`}{' '}
          {unreachable && (
            <StatusChip
              tone="warning"
              icon={<WarningIcon aria-hidden />}
              label={t('handlingPolicies.unreachable')}
            />
          )}
        </div>
        {unreachable && <div>{why(unreachable)}</div>}
        {policyDescription && (
          <div className={classes.quiet}>{policyDescription}</div>
        )}
        <div>
          <FilterWords filter={filter} />
        </div>
        {timeRestrictions && (
          <HoursWords restriction={timeRestrictions} zone={timezone} />
        )}
        <PolicyEffects policy={policy} />
      </div>
      <Actions {...props} />
    </li>
  );
}

function Actions(props: LineProps) {
  const { policy, missingRight, onSwitch } = props;
  const { onUp, onDown, onEdit, onDelete } = props;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const { name, enabled } = policy;
  if (!onEdit) {
    return null;
  }
  return (
    <>
      <OnOffSwitch
        size="small"
        checked={enabled}
        disabled={!onSwitch || missingRight !== undefined}
        inputProps={{
          'aria-label': t('handlingPolicies.enabled', { policy: name }),
        }}
        onChange={(_event, on) => onSwitch?.(on)}
      />
      <LineButtons
        labels={{
          up: t('handlingPolicies.up', { policy: name }),
          down: t('handlingPolicies.down', { policy: name }),
          edit: t('handlingPolicies.edit', { policy: name }),
          delete: t('handlingPolicies.delete', { policy: name }),
        }}
        missingRight={missingRight}
        {...{ onUp, onDown, onEdit, onDelete }}
      />
    </>
  );
}
