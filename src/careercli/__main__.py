from careercli.start import main

main()
