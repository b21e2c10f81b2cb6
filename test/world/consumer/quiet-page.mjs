import './watch.mjs';
import './jitless.mjs';
import './page.mjs';
