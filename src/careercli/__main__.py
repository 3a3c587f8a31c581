from careercli.main import main

main()
