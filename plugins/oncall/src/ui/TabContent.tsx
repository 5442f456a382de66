import { Content } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';
import { DirectoryBanner } from '../directory/DirectoryBanner';

const useStyles = makeStyles(theme => ({
  // The shell of the new frontend system has a typeface of its own.
  root: {
    ...theme.typography.body2,
    paddingTop: theme.spacing(1),
    // What is small for a pointer is too small for a finger.
    '@media (pointer: coarse)': {
      '& .MuiButton-sizeSmall, & .MuiIconButton-sizeSmall': {
        minWidth: theme.spacing(5),
        minHeight: theme.spacing(5),
      },
    },
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
