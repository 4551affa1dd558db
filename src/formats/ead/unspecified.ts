/**
 * Stands in `otherlevel`, `otherdaotype`, `otherphysdescstructuredtype` and `otherrelationtype` where EAD3 wants a kind and
 * the source names none. On reading it means that nothing is said.
 */
export const unspecified = 'unspecified'
