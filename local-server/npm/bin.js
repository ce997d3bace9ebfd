#!/usr/bin/env node
'use strict';

const { spawn } = require('node:child_process');
const { program } = require('./index.js');

const child = spawn(program, process.argv.slice(2), { stdio: 'inherit' });

// What ends this process is for the program to deal with: it finishes what is under way and ends, and then so does this.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  console.error(`authlete-local: cannot run ${program}: ${error.message}`);
  process.exitCode = 1;
});
child.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
