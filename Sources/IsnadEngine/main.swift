import IsnadCommand

await Main.start()
