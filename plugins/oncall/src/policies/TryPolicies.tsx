import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { HandlingPolicyTrialResult } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  onCallApiRef,
  PriorityMark,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { TryAlert } from '../teams/TryAlert';
import { Subheading } from '../ui/Subheading';
import { onCallPoliciesTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    overflowWrap: 'anywhere',
    '& > dd': { margin: 0 },
  },
}));

/** A box to describe an alert and see which policies it would take and what it would look like afterwards. */
export function TryPolicies() {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const [team, setTeam] = useState<string>();
  return (
    <TryAlert
      ask={trial => onCallApi.tryHandlingPolicies({ team, ...trial })}
      more={team}
      fields={
        <div>
          <EntityPicker
            label={t('tryPolicies.team')}
            kinds={['Group']}
            value={team}
            onChange={setTeam}
          />
        </div>
      }
    >
      {result => <Result result={result} />}
    </TryAlert>
  );
}

function Result(props: { readonly result: HandlingPolicyTrialResult }) {
  const { verdicts, effects } = props.result;
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  return (
    <>
      <Subheading level="h4">{t('tryPolicies.which')}</Subheading>
      {verdicts.length > 0 ? (
        <ul>
          {verdicts.map(({ policyId, name, applies, reason }) => (
            <li key={policyId}>
              {t(`tryPolicies.verdict.${applies ? 'applies' : 'passes'}`, {
                policy: name,
                reason,
              })}
            </li>
          ))}
        </ul>
      ) : (
        <p>{t('tryPolicies.none')}</p>
      )}
      <Subheading level="h4">{t('tryPolicies.after')}</Subheading>
      <Afterwards alert={props.result.alert} />
      <Subheading level="h4">{t('tryPolicies.told')}</Subheading>
      <p>
        {effects.length > 0 ? `${effects.join('; ')}.` : t('tryPolicies.usual')}
      </p>
    </>
  );
}

function Afterwards({ alert }: Pick<HandlingPolicyTrialResult, 'alert'>) {
  const { t } = useTranslationRef(onCallPoliciesTranslationRef);
  const classes = useStyles();
  const texts = [
    'message',
    'description',
    'alias',
    'entity',
    'source',
  ] as const;
  const lists = {
    tags: alert.tags,
    actions: alert.actions,
    details: Object.entries(alert.details).map(([k, value]) => `${k}=${value}`),
  };
  return (
    <dl className={classes.facts}>
      {texts
        .filter(text => alert[text])
        .map(text => [
          <dt key={`${text} name`}>
            {t(`handlingPolicyDialog.text.${text}`)}
          </dt>,
          <dd key={text}>{alert[text]}</dd>,
        ])}
      <dt>{t('handlingPolicyDialog.priority')}</dt>
      <dd>
        <PriorityMark priority={alert.priority} />
      </dd>
      {(['tags', 'actions', 'details'] as const)
        .filter(name => lists[name].length > 0)
        .map(name => [
          <dt key={`${name} name`}>{t(`tryPolicies.${name}`)}</dt>,
          <dd key={name}>{lists[name].join(', ')}</dd>,
        ])}
      {alert.responders.length > 0 && (
        <>
          <dt>{t('tryPolicies.responders')}</dt>
          <dd>{alert.responders.map(({ id }) => id).join(', ')}</dd>
        </>
      )}
    </dl>
  );
}
