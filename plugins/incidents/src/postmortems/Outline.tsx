import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MuiLink from '@material-ui/core/Link';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import { useId } from 'react';
import { incidentsTranslationRef } from '../translation';
import { OutlineItem } from './completeness';

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // On narrow screens the outline is one line to scroll, not ten to pass.
    [theme.breakpoints.down('md')]: {
      display: 'flex',
      gap: theme.spacing(2),
      overflowX: 'auto',
    },
  },
  item: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    padding: theme.spacing(0.25, 0),
    [theme.breakpoints.down('md')]: { whiteSpace: 'nowrap' },
  },
  written: { color: theme.palette.success.main },
  empty: { color: theme.palette.text.disabled },
}));

/** The parts of the document with a tick at each that is written. */
export function Outline(props: { readonly items: readonly OutlineItem[] }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  const { items } = props;
  const done = items.filter(({ isWritten }) => isWritten).length;
  return (
    <nav aria-labelledby={titleId}>
      <Typography id={titleId} variant="subtitle2" component="h2">
        {t('postmortem.outline.title')}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        {t('postmortem.outline.progress', {
          done: String(done),
          all: String(items.length),
        })}
      </Typography>
      <ul className={classes.list}>
        {items.map(item => (
          <OutlineLine key={item.id} item={item} />
        ))}
      </ul>
    </nav>
  );
}

function OutlineLine(props: { readonly item: OutlineItem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { id, title, isWritten } = props.item;
  const Icon = isWritten ? CheckCircleIcon : RadioButtonUncheckedIcon;
  const jump = () => {
    const part = document.getElementById(id);
    const field = part?.querySelector<HTMLElement>('textarea, input');
    (field ?? part?.querySelector('button'))?.focus();
  };
  return (
    <li className={classes.item}>
      <Icon
        fontSize="small"
        className={isWritten ? classes.written : classes.empty}
        titleAccess={t(
          isWritten ? 'postmortem.outline.done' : 'postmortem.outline.todo',
        )}
      />
      <MuiLink
        component="button"
        type="button"
        variant="body2"
        align="left"
        onClick={jump}
      >
        {title}
      </MuiLink>
    </li>
  );
}
