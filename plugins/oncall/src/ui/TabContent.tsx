import { Content } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { DirectoryBanner } from '../directory/DirectoryBanner';
import { fingerSized } from './fingerSized';

const useStyles = makeStyles(theme => ({
  // The shell of the new frontend system has a typeface of its own.
  root: {
    ...theme.typography.body2,
    paddingTop: theme.spacing(1),
    ...fingerSized(theme),
  },
}));

/** The space below the tabs of the page, with what concerns all of them above. */
export function TabContent(props: { readonly children: ReactNode }) {
  const classes = useStyles();
  return (
    <Content className={classes.root}>
      <DirectoryBanner />
      {props.children}
    </Content>
  );
}
