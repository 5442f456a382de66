import { alpha, makeStyles } from '@material-ui/core/styles';
import { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    // Links outside a Typography look like the text around them.
    ...theme.typography.body2,
    color: theme.palette.text.primary,
    width: '100%',
    maxWidth: theme.breakpoints.values.xl,
    padding: theme.spacing(1, 3, 6),
    boxSizing: 'border-box',
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(1, 2, 4) },
    // The ground of a page is a shade darker than the papers for which the kit chose its grey (4.47:1).
    ...(theme.palette.type === 'light' && {
      '& .MuiTypography-colorTextSecondary, & .MuiFormLabel-root:not(.Mui-focused)':
        { color: alpha(theme.palette.text.primary, 0.6) },
    }),
  },
}));

/** The margins of a page; the portal brings the shell around it. */
export function PageBody(props: { readonly children: ReactNode }) {
  const classes = useStyles();
  return <div className={classes.root}>{props.children}</div>;
}
