// `npm run test:mutate` starts here.
import "../tests/mutation/mutate.ts";
