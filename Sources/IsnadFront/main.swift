import IsnadCommand

Front.run()
