import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { Investigation } from '@muster/backstage-plugin-incidents-common';
import { incidentsTranslationRef } from '../translation';
import { SegmentedChoice } from '../ui/SegmentedChoice';
import { Field } from '../ui/Field';
import { InvestigateView, WINDOWS } from './useInvestigateUrl';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(2, 0),
  },
  environment: { minWidth: 180 },
}));

const VIEWS = ['chart', 'table'] as const;

const ALL = '*';

/** How long, where, and drawn or written. */
export function InvestigateControls(props: {
  readonly view: InvestigateView;
  readonly investigation?: Investigation;
  readonly onChange: (
    changes: Readonly<Record<string, string | undefined>>,
  ) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { view, onChange } = props;
  return (
    <div className={classes.root}>
      <SegmentedChoice
        label={t('investigate.window.label')}
        choices={WINDOWS}
        nameOf={hours => t(`investigate.window.${hours}`)}
        value={view.hours}
        onChange={hours => onChange({ hours })}
      />
      <EnvironmentField {...props} />
      <SegmentedChoice
        label={t('investigate.view.chart')}
        choices={VIEWS}
        nameOf={choice => t(`investigate.view.${choice}`)}
        value={view.asTable ? 'table' : 'chart'}
        onChange={choice =>
          onChange({ view: choice === 'table' ? choice : undefined })
        }
      />
    </div>
  );
}

function EnvironmentField(props: {
  readonly view: InvestigateView;
  readonly investigation?: Investigation;
  readonly onChange: (changes: { readonly environment: string }) => void;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { view, investigation, onChange } = props;
  const chosen = view.environment ?? investigation?.environment ?? ALL;
  const known = investigation?.environments ?? [];
  const choices = [...new Set([...known, chosen])].filter(one => one !== ALL);
  return (
    <Field
      select
      className={classes.environment}
      label={t('investigate.environment.label')}
      value={chosen}
      onChange={event => onChange({ environment: event.target.value })}
      SelectProps={{ native: true }}
      InputLabelProps={{ shrink: true }}
    >
      <option value={ALL}>{t('investigate.environment.all')}</option>
      {choices.map(environment => (
        <option key={environment} value={environment}>
          {environment}
        </option>
      ))}
    </Field>
  );
}
