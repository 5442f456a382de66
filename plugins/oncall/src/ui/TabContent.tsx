import { Content } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { DirectoryNotices } from '../directory/DirectoryNotices';
import { onCallTranslationRef } from '../translation';
import { fingerSized } from './fingerSized';
import { RightsNotice } from './RightsNotice';
import { TabHeading } from './TabHeading';

const useStyles = makeStyles(theme => ({
  // The shell of the new frontend system marks no main part of its pages; this does, and leaves the layout alone.
  main: { display: 'contents' },
  // That shell has a typeface of its own.
  root: {
    ...theme.typography.body2,
    paddingTop: theme.spacing(1),
    // A name may be one long word; the columns of a table keep the width of their words.
    overflowWrap: 'anywhere',
    '& table': { overflowWrap: 'break-word' },
    ...fingerSized(theme),
    // Its ground is a shade darker than the papers for which the kit chose its grey (4.47:1).
    ...(theme.palette.type === 'light' && {
      '& .MuiTypography-colorTextSecondary': {
        color: alpha(theme.palette.text.primary, 0.6),
      },
    }),
  },
}));

/** A tab, by the key of its name. */
type Tab =
  | 'whoIsOnCall'
  | 'alerts'
  | 'schedules'
  | 'escalation'
  | 'policies'
  | 'teams'
  | 'me'
  | 'integrations'
  | 'heartbeats'
  | 'maintenance'
  | 'drills'
  | 'unknown';

/** The space below the tabs of the page, with what concerns all of them above. */
export function TabContent(props: {
  readonly tab: Tab;
  readonly children: ReactNode;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <main className={classes.main}>
      <Content className={classes.root}>
        <TabHeading title={t(`page.${props.tab}`)} />
        <DirectoryNotices />
        <RightsNotice />
        {props.children}
      </Content>
    </main>
  );
}
