// Loaded before the server (`node --import`): when the program that started it is killed, the pipe on stdin closes,
// and the server goes, too, instead of holding the port.
process.stdin.on('end', () => process.kill(process.pid, 'SIGTERM'))
process.stdin.on('error', () => process.kill(process.pid, 'SIGTERM'))
process.stdin.resume().unref()
