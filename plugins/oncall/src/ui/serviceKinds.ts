/** The kinds of entities that alerts are about. */
export const SERVICE_KINDS = ['Component', 'System', 'API', 'Resource'];
