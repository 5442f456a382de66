import { Link, LinkButton, MarkdownContent } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Alert from '@material-ui/lab/Alert';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import {
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { postmortemsRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { ActionItemList } from './ActionItemList';
import { FactsRail } from './FactsRail';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: theme.spacing(5),
  },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 260px',
    gap: theme.spacing(4),
    alignItems: 'start',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  paper: {
    padding: theme.spacing(3, 4),
    minWidth: 0,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
  document: { maxWidth: '75ch', overflowWrap: 'anywhere' },
  title: { fontSize: theme.typography.h4.fontSize },
  lesson: {
    margin: theme.spacing(2, 0),
    paddingLeft: theme.spacing(2),
    borderLeft: `4px solid ${theme.palette.primary.main}`,
    fontSize: theme.typography.h6.fontSize,
  },
  section: { marginTop: theme.spacing(3) },
}));

/** A postmortem to be read. */
export function PostmortemDocument(props: {
  readonly postmortem: Postmortem;
  readonly readAgain: () => void;
  readonly canChange: boolean;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const postmortemsRoute = useRouteRef(postmortemsRouteRef);
  const { postmortem, readAgain, canChange } = props;
  const { title, lesson, status } = postmortem;
  return (
    <>
      <div className={classes.head}>
        <Link to={postmortemsRoute()}>{t('postmortem.back')}</Link>
        {canChange && (
          <LinkButton size="small" to="?edit=1">
            {t('postmortem.document.edit')}
          </LinkButton>
        )}
      </div>
      <div className={classes.columns}>
        <Paper component="article" variant="outlined" className={classes.paper}>
          <div className={classes.document}>
            <Typography variant="h3" component="h1" className={classes.title}>
              {title}
            </Typography>
            {status === 'draft' && (
              <Alert severity="info">{t('postmortem.document.isDraft')}</Alert>
            )}
            <PublishedLine postmortem={postmortem} />
            {lesson && (
              <Typography component="p" className={classes.lesson}>
                {lesson}
              </Typography>
            )}
            <DocumentSections postmortem={postmortem} />
            <ActionItemList
              postmortem={postmortem}
              readAgain={readAgain}
              canChange={canChange}
            />
          </div>
        </Paper>
        <FactsRail postmortem={postmortem} />
      </div>
    </>
  );
}

function PublishedLine(props: { readonly postmortem: Postmortem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { publishedAt, publishedBy, owner } = props.postmortem;
  return publishedAt ? (
    <Typography variant="body2" color="textSecondary">
      {t('postmortem.document.publishedBy', {
        moment: <MomentInTime at={publishedAt} />,
        person: <PersonLink entityRef={publishedBy ?? owner} />,
      })}
    </Typography>
  ) : null;
}

function DocumentSections(props: { readonly postmortem: Postmortem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const written = props.postmortem.sections.filter(
    ({ body }) => body.trim() !== '',
  );
  if (written.length === 0) {
    return (
      <Typography color="textSecondary">
        {t('postmortem.document.noSections')}
      </Typography>
    );
  }
  return (
    <>
      {written.map(({ key, title, body }) => (
        <section key={key} className={classes.section}>
          <Typography variant="h5" component="h2">
            {title}
          </Typography>
          <MarkdownContent content={body} />
        </section>
      ))}
    </>
  );
}
