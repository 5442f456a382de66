import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles, Theme } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import ErrorIcon from '@material-ui/icons/Error';
import WarningIcon from '@material-ui/icons/Warning';
import {
  MomentInTime,
  PersonLink,
  Tone,
  toneColors,
} from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { incidentsTranslationRef } from '../translation';
import { LineOfTruth } from './lineOfTruth';

const tones = (theme: Theme) => ({
  danger: toneColors(theme, 'danger'),
  warning: toneColors(theme, 'warning'),
  info: toneColors(theme, 'info'),
  success: toneColors(theme, 'success'),
  neutral: toneColors(theme, 'neutral'),
});

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    margin: 0,
    padding: theme.spacing(1, 1.5),
    border: '1px solid',
    borderRadius: theme.shape.borderRadius,
    fontWeight: 'bold',
    '& a': { color: 'inherit', textDecoration: 'underline' },
  },
  ...tones(theme),
}));

const ICONS: Readonly<Record<Tone, ComponentType<{ fontSize: 'small' }>>> = {
  danger: ErrorIcon,
  warning: WarningIcon,
  info: CheckCircleIcon,
  success: CheckCircleIcon,
  neutral: WarningIcon,
};

/** The line of truth in colour, icon and words; changes are announced politely. */
export function LineOfTruthBanner(props: { readonly truth: LineOfTruth }) {
  const classes = useStyles();
  const { truth } = props;
  const Icon = ICONS[truth.tone];
  return (
    <div className={`${classes.root} ${classes[truth.tone]}`} role="status">
      <Icon fontSize="small" aria-hidden />
      <span>
        <Headline truth={truth} />
        <PagingNow truth={truth} />
      </span>
    </div>
  );
}

function Headline(props: { readonly truth: LineOfTruth }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { truth } = props;
  switch (truth.reason) {
    case 'open':
      return <>{t('card.truth.open', truth)}</>;
    case 'alerts':
      return <>{t('card.truth.alerts', { count: truth.count })}</>;
    case 'inherited':
      return t('card.truth.inherited', {
        service: (
          <PersonLink entityRef={truth.via.entityRef} name={truth.via.name} />
        ),
        priority: truth.incident.priority,
      });
    case 'unknown':
      return <>{t('card.truth.unknown')}</>;
    default:
      return <Fine recentCount={truth.recentCount} />;
  }
}

function Fine(props: { readonly recentCount: number }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const count = props.recentCount;
  const recent = t('card.truth.recent', { count });
  return (
    <>
      {t('card.truth.fine')}
      {'. '}
      {recent}
    </>
  );
}

function PagingNow(props: { readonly truth: LineOfTruth }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { paging } = props.truth;
  if (!paging) {
    return null;
  }
  const { person, personName, since } = paging;
  return (
    <>
      {' · '}
      {t('card.truth.paging', {
        person: <PersonLink entityRef={person} name={personName} />,
        moment: <MomentInTime at={since} />,
      })}
    </>
  );
}
